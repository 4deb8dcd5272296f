/**
 * The side files of a rule set as records: {@link org.pilotreadiness.internal.policy.RuleSetFile} and
 * {@link org.pilotreadiness.internal.policy.ScenarioEntry}. Their components are the names that stand in the files.
 */
@NullMarked
package org.pilotreadiness.internal.policy;

import org.jspecify.annotations.NullMarked;
