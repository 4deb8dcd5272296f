/**
 * Assessments as other systems store them: {@link org.pilotreadiness.internal.saved.SavedAssessment} has the names of the JSON
 * that {@code report} writes, and {@code report} makes an assessment of it again. Names that are not here are passed over, so that
 * the JSON can grow.
 */
@NullMarked
package org.pilotreadiness.internal.saved;

import org.jspecify.annotations.NullMarked;
