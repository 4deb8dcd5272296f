package org.pilotreadiness.ruleset.language;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.Required;

/**
 * A document that criteria stand on.
 *
 * @param code what rules cite it by
 * @param title its title in its own language
 * @param publisher who published it; empty when not known
 * @param year when it was published; null when not known
 * @param language its language, as a tag such as {@code da}; empty when not known
 * @param pages how many pages it has; null when they are not numbered
 */
public record Source(
        @Required @Identifier String code,
        @Required String title,
        String publisher,
        @Nullable Integer year,
        String language,
        @Nullable Integer pages) {}
