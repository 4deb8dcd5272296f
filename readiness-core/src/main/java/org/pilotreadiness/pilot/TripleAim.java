package org.pilotreadiness.pilot;

/**
 * What is measured of the three aims of health improvement (RM-SPRED p1).
 *
 * @param populationHealth whether the population's health is measured
 * @param experienceOfCare whether the experience of care is measured
 * @param costPerCapita whether the cost per head is measured
 */
public record TripleAim(Answer populationHealth, Answer experienceOfCare, Answer costPerCapita) {}
