/**
 * Why an assessment is as it is. {@link org.pilotreadiness.analysis.Explainer} gives for a criterion each condition with the
 * value it met, in both readings. Plain data; the command line puts it into words.
 */
@NullMarked
package org.pilotreadiness.analysis;

import org.jspecify.annotations.NullMarked;
