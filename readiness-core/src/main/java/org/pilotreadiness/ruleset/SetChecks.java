package org.pilotreadiness.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.OwnPrecondition;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.SourceElement;

/** What is missing from a sound rule set as a whole: messages, level rules, order, fields that nothing reads. */
final class SetChecks {

    private static final String HEAD = "rule-set.yaml";
    private static final List<String> PARTS = List.of("title", "question", "met", "notMet", "nextStep");

    private final RuleSetReader.Draft draft;
    private final RuleSet ruleSet;
    private final CheckDiagnostics found;

    SetChecks(RuleSetReader.Draft draft, RuleSet ruleSet, CheckDiagnostics found) {
        this.draft = draft;
        this.ruleSet = ruleSet;
        this.found = found;
    }

    void check() {
        messages("messages.properties", "");
        draft.languages().forEach(language -> messages("messages_" + language + ".properties", language));
        new MessageChecks(ruleSet, found).check(draft.languages());
        new ScenarioChecks(draft, ruleSet, found).check();
        levels();
        scores();
        blockers();
        order();
        unread();
    }

    private void messages(String file, String language) {
        Set<String> present = new HashSet<>(ruleSet.messageKeys(language));
        if (present.isEmpty()) {
            ofSet(Code.MESSAGE, Sentence.of("rules.message.none", file));
            return;
        }
        for (SourceElement element : ruleSet.elements()) {
            for (String key : List.of("element." + element.id(), "elementKind." + element.kind())) {
                if (present.add(key)) {
                    found.add(
                            Code.MESSAGE,
                            SourceElements.FILE,
                            found.find(SourceElements.FILE, Position.START, element.id()),
                            element.id(),
                            Sentence.of("rules.message.missing", file, key));
                }
            }
        }
        for (Domain domain : ruleSet.domains()) {
            String key = "precondition." + domain.key() + ".title";
            if (domain instanceof OwnPrecondition && !present.contains(key)) {
                found.add(
                        Code.MESSAGE,
                        HEAD,
                        found.find(HEAD, Position.START, domain.key()),
                        domain.key(),
                        Sentence.of("rules.message.missing", file, key));
            }
        }
        for (String key : ruleSet.ownQuestions().values()) {
            if (!present.contains(key)) {
                String fact = key.substring(0, key.indexOf('.'));
                String declaredIn = declaredIn(fact);
                found.add(
                        Code.MESSAGE,
                        declaredIn,
                        found.find(declaredIn, Position.START, fact),
                        fact,
                        Sentence.of("rules.message.missing", file, key));
            }
        }
        for (Criterion criterion : ruleSet.criteria()) {
            List<String> missing = PARTS.stream()
                    .map(part -> criterion.id() + "." + part)
                    .filter(key -> !present.contains(key))
                    .toList();
            if (!missing.isEmpty()) {
                ofCriterion(
                        Code.MESSAGE,
                        criterion,
                        Sentence.of("rules.message.missing", file, String.join(", ", missing)));
            }
        }
    }

    private String declaredIn(String fact) {
        Pattern declaration = Pattern.compile("(?m)^ *declare +" + fact + "\\b");
        return draft.contents().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl")
                        && declaration
                                .matcher(new String(file.getValue(), StandardCharsets.UTF_8))
                                .find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(HEAD);
    }

    private void levels() {
        Set<Call.Verdict> decided = draft.rules().stream()
                .filter(rule -> rule.call() instanceof Call.AtMost)
                .map(rule -> ((Call.AtMost) rule.call()).verdict())
                .collect(Collectors.toSet());
        Set<Call.Verdict> needed = EnumSet.noneOf(Call.Verdict.class);
        for (Criterion criterion : ruleSet.criteria()) {
            if (criterion.dimension() == Dimension.SPREADING_POTENTIAL) {
                needed.add(Call.Verdict.SPREADING_POTENTIAL);
            } else if (criterion.dimension() == Dimension.RECEIVER_FIT) {
                needed.add(Call.Verdict.RECEIVER_FIT);
            } else {
                needed.add(Call.Verdict.READINESS);
            }
        }
        needed.removeAll(decided);
        needed.forEach(verdict -> ofSet(Code.NO_LEVELS, Sentence.of("rules.no-levels." + Words.of(verdict))));
    }

    /** Rules for a level that ask for a score of what no criterion belongs to. */
    private void scores() {
        Set<Domain> judged =
                ruleSet.criteria().stream().map(Criterion::dimension).collect(Collectors.toSet());
        Map<Class<?>, Sentence> missing = new LinkedHashMap<>();
        if (!judged.contains(Dimension.SPREADING_POTENTIAL)) {
            missing.put(SpreadingScore.class, Sentence.text(Words.of(Dimension.SPREADING_POTENTIAL)));
        }
        if (!judged.contains(Dimension.RECEIVER_FIT)) {
            missing.put(ReceiverScore.class, Sentence.text(Words.of(Dimension.RECEIVER_FIT)));
        }
        if (judged.stream().noneMatch(Domain::isPrecondition)) {
            missing.put(PreconditionScore.class, Sentence.of("rules.never.precondition"));
        }
        for (Rule rule : draft.rules()) {
            rule.patterns().stream()
                    .filter(pattern -> pattern.quantifier() != Quantifier.NOT && pattern.accumulation() == null)
                    .map(pattern -> missing.get(pattern.fact()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(dimension ->
                            found.add(Code.NEVER, rule, rule.name(), Sentence.of("rules.never.score", dimension)));
        }
    }

    private void blockers() {
        boolean isReadinessDecided = false;
        for (Rule rule : draft.rules()) {
            boolean isOfReadiness =
                    rule.call() instanceof Call.AtMost atMost && atMost.verdict() == Call.Verdict.READINESS;
            isReadinessDecided |= isOfReadiness;
            if (isOfReadiness && rule.patterns().stream().anyMatch(pattern -> pattern.fact() == Blocker.class)) {
                return;
            }
        }
        if (isReadinessDecided) {
            ruleSet.criteria().stream()
                    .filter(criterion -> criterion.blocksFrom() != null)
                    .findFirst()
                    .ifPresent(criterion ->
                            ofCriterion(Code.NO_BLOCKERS, criterion, Sentence.of("rules.set.no-blockers")));
        }
    }

    /** Criteria of one file and dimension stand in the order in which reports name them. */
    private void order() {
        List<String> ids = ruleSet.criteria().stream().map(Criterion::id).toList();
        Map<String, String> last = new LinkedHashMap<>();
        for (Rule rule : draft.rules()) {
            if (rule.call() instanceof Call.Met met) {
                Domain dimension = criterion(met.criterion()).dimension();
                String before = last.put(rule.file() + " " + dimension, met.criterion());
                if (before != null && ids.indexOf(before) > ids.indexOf(met.criterion())) {
                    found.add(
                            Code.ORDER,
                            rule,
                            met.criterion(),
                            Sentence.of("rules.set.order", before),
                            Sentence.of("rules.maybe.above", before),
                            "");
                }
            }
        }
    }

    private void unread() {
        Set<String> read = ruleSet.criteria().stream()
                .flatMap(criterion -> criterion.reads().stream())
                .collect(Collectors.toSet());
        Map<String, Set<String>> unread = new LinkedHashMap<>();
        Fields.below(Pilot.class, ruleSet.localType()).forEach((path, property) -> {
            int end = path.indexOf('.');
            if (end > 0 && isAnswer(path, property) && !read.contains(path)) {
                unread.computeIfAbsent(path.substring(0, end), any -> new TreeSet<>())
                        .add(path.substring(end + 1));
            }
        });
        unread.forEach((section, fields) ->
                ofSet(Code.UNREAD, Sentence.of("rules.set.unread", section, String.join(", ", fields))));
    }

    /** What is said of the pilot, not what organisations and receivers are called. */
    private static boolean isAnswer(String path, Property property) {
        return switch (property.kind()) {
            case RECORD, RECORDS, RECORDS_BY_NAME, TEXTS_BY_NAME, OPEN -> false;
            case TEXT -> false;
            case WORD -> !path.endsWith(".kind");
            default -> true;
        };
    }

    private Criterion criterion(String id) {
        return ruleSet.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void ofSet(Code code, Sentence sentence) {
        found.add(code, HEAD, Position.START, "", sentence);
    }

    private void ofCriterion(Code code, Criterion criterion, Sentence sentence) {
        Rule rule = draft.rules().stream()
                .filter(each ->
                        each.call() instanceof Call.Met met && met.criterion().equals(criterion.id()))
                .findFirst()
                .orElseThrow();
        found.add(code, rule, criterion.id(), sentence);
    }
}
