package org.pilotreadiness.assessment;

/**
 * Something essential in the core of a solution that a receiver protects in its own core task (RM-SPRED p2).
 *
 * @param aspect the aspect, by its field name: activities, waysOfWorking or organisation
 * @param element the element as the core writes it
 */
public record Collision(String aspect, String element) {}
