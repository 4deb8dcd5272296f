/**
 * Reports as plain text: {@link org.pilotreadiness.internal.report.text.Page} breaks lines at 80 columns and colours them for
 * a terminal; beside it the questionnaire to fill in and the XML that build servers read.
 */
@NullMarked
package org.pilotreadiness.internal.report.text;

import org.jspecify.annotations.NullMarked;
