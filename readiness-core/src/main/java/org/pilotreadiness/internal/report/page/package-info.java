/**
 * Pages: the style and the templates of HTML, and Markdown. A page is laid out from a record of
 * {@link org.pilotreadiness.internal.report.model} and says nothing that does not stand in it.
 */
@JStacheConfig(type = JStacheType.STACHE)
@JStacheFlags(flags = {Flag.CONTEXT_SUPPORT_DISABLE, Flag.PRE_ENCODE_DISABLE})
@NullMarked
package org.pilotreadiness.internal.report.page;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheFlags;
import io.jstach.jstache.JStacheFlags.Flag;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
