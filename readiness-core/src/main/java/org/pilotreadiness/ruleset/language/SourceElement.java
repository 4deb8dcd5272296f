package org.pilotreadiness.ruleset.language;

import java.util.List;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.Required;

/**
 * A part of a source document that criteria belong to, such as a support tool, an implementation key or a deliverable of a
 * phase. Its name is a message of the rule set, {@code element.project-plan}, and so is that of its kind,
 * {@code elementKind.support-tool}.
 *
 * @param id unique in the rule set
 * @param kind what the document takes it for, as an id
 * @param source where the document has it: a citation as rules write it, {@code EY-HJM p8}
 * @param criteria the ids of the criteria that belong to it
 */
public record SourceElement(
        @Required @Identifier String id,
        @Required @Identifier String kind,
        @Required String source,
        @Required List<String> criteria) {

    /** Takes its own copy of the list. */
    public SourceElement {
        criteria = List.copyOf(criteria);
    }
}
