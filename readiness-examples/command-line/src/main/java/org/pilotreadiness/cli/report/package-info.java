/**
 * What only the command line shows: rule books, the results of checks, scenarios, mutants and changes of rules. A report is made
 * for a {@link org.pilotreadiness.report.ReportStyle} and gives text, JSON or a page; the words stand in the core's messages, and
 * it is laid out with what the core's own reports are.
 */
@JStacheConfig(type = JStacheType.STACHE)
@JStacheFlags(flags = {Flag.CONTEXT_SUPPORT_DISABLE, Flag.PRE_ENCODE_DISABLE})
@NullMarked
package org.pilotreadiness.cli.report;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheFlags;
import io.jstach.jstache.JStacheFlags.Flag;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
