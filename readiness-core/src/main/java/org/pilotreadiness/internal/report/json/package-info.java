/**
 * Assessments as other systems store them: {@link org.pilotreadiness.internal.report.json.SavedAssessment} has the names of the
 * JSON that {@code report} writes, and {@code report} makes an assessment of it again. Names that are not here are ignored, so
 * that the JSON can grow.
 */
@NullMarked
package org.pilotreadiness.internal.report.json;

import org.jspecify.annotations.NullMarked;
