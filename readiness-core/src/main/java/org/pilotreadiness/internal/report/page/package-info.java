/**
 * Pages: the style and the templates of HTML, and Markdown. A page is laid out from a record of
 * {@link org.pilotreadiness.internal.report.model} and says nothing that does not stand in it.
 */
@NullMarked
package org.pilotreadiness.internal.report.page;

import org.jspecify.annotations.NullMarked;
