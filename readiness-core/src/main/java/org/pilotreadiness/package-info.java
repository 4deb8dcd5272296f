/**
 * The door: {@link org.pilotreadiness.ReadinessAssessor} takes a pilot and a rule set and gives an assessment. Nearly the
 * only name that an embedding program must know, with {@link org.pilotreadiness.RuleEngine} for who wants Drools to run the
 * rules and {@link org.pilotreadiness.WatchedRules} for rules that are edited while they are in use; the packages below hold what goes in ({@code pilot}, {@code ruleset}),
 * what comes out ({@code assessment}) and how it is shown ({@code report}).
 */
@NullMarked
package org.pilotreadiness;

import org.jspecify.annotations.NullMarked;
