/**
 * Reports as plain text: {@link org.pilotreadiness.internal.report.text.Page} breaks lines at 80 columns and colours them for
 * a terminal; beside it the questionnaire to fill in and the XML that build servers read.
 */
@JStacheConfig(type = JStacheType.STACHE)
@JStacheFlags(flags = {Flag.CONTEXT_SUPPORT_DISABLE, Flag.PRE_ENCODE_DISABLE})
@NullMarked
package org.pilotreadiness.internal.report.text;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheFlags;
import io.jstach.jstache.JStacheFlags.Flag;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
