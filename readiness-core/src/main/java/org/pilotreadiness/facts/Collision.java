package org.pilotreadiness.facts;

/**
 * Something essential in the core of a solution that a receiver protects in its own core task (RM-SPRED p2).
 *
 * @param receiver the receiver's id
 * @param aspect the aspect, by its field name: activities, waysOfWorking or organisation
 * @param element the element as the core writes it; empty where a reading only supposes the collision
 */
public record Collision(String receiver, String aspect, String element) {}
