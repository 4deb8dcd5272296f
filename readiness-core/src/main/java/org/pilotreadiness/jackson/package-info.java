/**
 * A module of Jackson 3, which finds it by itself: pilots in and out, assessments in and out, and all other results out, as
 * {@link org.pilotreadiness.report.JsonReport} and the other reports have them. The one room whose types are Jackson's.
 */
@NullMarked
package org.pilotreadiness.jackson;

import org.jspecify.annotations.NullMarked;
