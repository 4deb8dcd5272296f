package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.language.Citations;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.SourceElement;

/** Reads the file {@code source-elements.yaml}: what of its documents the criteria of a rule set belong to. */
final class SourceElements {

    static final String FILE = "source-elements.yaml";

    private final SortedSet<String> criteria;
    private final Citations citations;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    /**
     * A reader of one file.
     *
     * @param criteria the ids that elements may name
     */
    SourceElements(SortedSet<String> criteria, Citations citations, Problems problems) {
        this.criteria = criteria;
        this.citations = citations;
        this.problems = problems;
    }

    /** The elements in the order of the file; none when there is no file. */
    List<SourceElement> read(@Nullable Node file) {
        List<SourceElement> elements = new ArrayList<>();
        if (file instanceof Node.Entries entries) {
            for (int i = 0; i < entries.all().size(); i++) {
                Node entry = entries.all().get(i);
                SourceElement element = new Binder(problems).bind(entry, SourceElement.class, Path.ROOT.then(i));
                if (element != null && entry instanceof Node.Members members) {
                    check(element, members);
                    elements.add(element);
                }
            }
        } else if (file != null) {
            problems.add(Code.RULE_SYNTAX, file.at(), "", Sentence.of("rules.set.elements-list", file.described()));
        }
        return elements;
    }

    private void check(SourceElement element, Node.Members members) {
        if (!ids.add(element.id())) {
            problems.add(
                    Code.REPEATED_IDENTIFIER,
                    at(members, "id"),
                    element.id(),
                    Sentence.of("rules.twice.element", Shown.value(element.id())));
        }
        citations.check(element.source(), at(members, "source"), element.id(), problems);
        Set<String> named = new HashSet<>();
        for (Node node : entries(members)) {
            if (node instanceof Node.Text criterion && !named.add(criterion.value())) {
                problems.add(
                        Code.REPEATED_IDENTIFIER,
                        node.at(),
                        element.id(),
                        Sentence.of("rules.twice.criterion", Shown.value(criterion.value())));
            } else if (node instanceof Node.Text criterion && !criteria.contains(criterion.value())) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        node.at(),
                        element.id(),
                        Sentence.of("rules.set.no-criterion", Shown.value(criterion.value())),
                        Nearest.to(criterion.value(), criteria));
            }
        }
    }

    private static List<Node> entries(Node.Members members) {
        Node.Member criteria = members.byName().get("criteria");
        return criteria != null && criteria.value() instanceof Node.Entries entries ? entries.all() : List.of();
    }

    private static Position at(Node.Members members, String name) {
        Node.Member member = members.byName().get(name);
        return member == null ? members.at() : member.value().at();
    }
}
