package org.pilotreadiness.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.declared.DeclaredTypes;
import org.pilotreadiness.internal.reading.OwnAnswers;
import org.pilotreadiness.internal.reading.PilotTree;
import org.pilotreadiness.internal.reading.UnknownFields;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** The criteria of a rule set by number, grouped by dimension and by what they read, and what is often said of them. */
final class Catalogue {

    private static final int LEVELS = Fulfilment.values().length;
    private static final int FINDINGS_OF_EACH = LEVELS * LEVELS * 4;

    private final List<Domain> domains;
    private final List<Criterion> criteria;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Domain, int[]> byDimension = new HashMap<>();
    private final List<int[]> readInOrder = new ArrayList<>();
    private final List<int[]> readers;
    private final Map<Kind, GateWeights> gateWeights = new ConcurrentHashMap<>();

    /** Filled as they are asked for; two threads may make the same. */
    private final @Nullable Finding[] findings;

    /** The last question about each criterion. */
    private final @Nullable OpenQuestion[] questions;

    private final List<ComparedFields> compared;
    private final Set<String> partly;
    private final int receivers;
    private final boolean asksForOrganisations;
    private final @Nullable Class<? extends Record> local;

    /** The day as of which it is asked what counts; null when it does not matter. */
    private final @Nullable LocalDate asOf;

    /**
     * @param domains what the rules judge, in their order; what else criteria belong to, as where two versions of rules are mixed, comes last
     * @param local the type of answers to own questions; null for that of the rules, if they ask any
     */
    Catalogue(
            List<Domain> domains, List<Criterion> criteria, List<Rule> rules, @Nullable Class<? extends Record> local) {
        this.domains = Stream.concat(domains.stream(), criteria.stream().map(Criterion::dimension))
                .distinct()
                .toList();
        this.local = local == null ? askedBy(rules) : local;
        PilotTree fields = PilotTree.of(this.local);
        this.criteria = criteria;
        this.asOf = null;
        this.receivers = Counted.receivers(rules);
        this.asksForOrganisations = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .anyMatch(pattern -> pattern.fact() == Organisation.class);
        this.compared = criteria.stream()
                .map(criterion -> ComparedFields.of(criterion.id(), rules))
                .toList();
        this.partly = rules.stream()
                .flatMap(
                        rule -> rule.call() instanceof Call.PartlyMet met ? Stream.of(met.criterion()) : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
        this.findings = new Finding[criteria.size() * FINDINGS_OF_EACH];
        for (int i = 0; i < criteria.size(); i++) {
            numbers.put(criteria.get(i).id(), i);
            readInOrder.add(fields.numbers(criteria.get(i).reads()));
        }
        this.readers = IntStream.range(0, fields.size()).mapToObj(this::readers).toList();
        this.questions = new OpenQuestion[criteria.size()];
        for (Domain dimension : this.domains) {
            byDimension.put(dimension, numbers(dimension));
        }
    }

    private Catalogue(Catalogue catalogue, @Nullable LocalDate asOf) {
        this.domains = catalogue.domains;
        this.criteria = catalogue.criteria;
        this.local = catalogue.local;
        this.numbers.putAll(catalogue.numbers);
        this.byDimension.putAll(catalogue.byDimension);
        this.readInOrder.addAll(catalogue.readInOrder);
        this.readers = catalogue.readers;
        this.findings = catalogue.findings;
        this.questions = catalogue.questions;
        this.compared = catalogue.compared;
        this.partly = catalogue.partly;
        this.receivers = catalogue.receivers;
        this.asksForOrganisations = catalogue.asksForOrganisations;
        this.asOf = asOf;
    }

    /** The same criteria as of a day: those out of their dates neither count nor block. Nothing else is worked out anew. */
    Catalogue asOf(@Nullable LocalDate day) {
        return criteria.stream().anyMatch(Criterion::isDated) ? new Catalogue(this, day) : this;
    }

    /**
     * The pilot with its answers to own questions as the rules have them.
     *
     * @throws InvalidPilotException naming all that can not be so
     */
    Pilot bound(Pilot pilot) {
        return OwnAnswers.bound(pilot, local);
    }

    /** What of a pilot the rules do not allow: answers to own questions, and what is called not applicable. */
    List<Diagnostic> problems(Pilot pilot) {
        try {
            bound(pilot);
            return pilot.notApplicable().isEmpty() ? List.of() : NotApplicable.problems(criteria, pilot);
        } catch (InvalidPilotException invalid) {
            return invalid.problems();
        }
    }

    /** The numbers of fields, by their paths. */
    int[] fields(Collection<String> paths) {
        return PilotTree.of(local).numbers(paths);
    }

    private static @Nullable Class<? extends Record> askedBy(List<Rule> rules) {
        return DeclaredTypes.local(rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .map(Pattern::fact)
                .toList());
    }

    /** Whether a rule asks for the organisations one by one. */
    boolean asksForOrganisations() {
        return asksForOrganisations;
    }

    /** How many receivers there are at best where none is known: as many as the rules count to. */
    int receivers() {
        return receivers;
    }

    /** Whether a rule says of a criterion that it is partly met. */
    boolean canBePartlyMet(int number) {
        return partly.contains(get(number).id());
    }

    /** Whether a criterion is within its dates. */
    boolean isValid(int number) {
        return asOf == null || get(number).isValidOn(asOf);
    }

    private int[] numbers(Domain dimension) {
        return IntStream.range(0, size())
                .filter(number -> get(number).dimension().equals(dimension))
                .toArray();
    }

    private int[] readers(int field) {
        return IntStream.range(0, size())
                .filter(number -> IntStream.of(reads(number)).anyMatch(read -> read == field))
                .toArray();
    }

    /** What the rules judge: the preconditions in their order, then spreading potential and receiver fit. */
    List<Domain> domains() {
        return domains;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    int size() {
        return criteria.size();
    }

    Criterion get(int number) {
        return criteria.get(number);
    }

    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no criterion " + id);
        }
        return number;
    }

    /** The numbers of a dimension's criteria, in their order. */
    int[] of(Domain dimension) {
        return Objects.requireNonNull(byDimension.get(dimension));
    }

    /** Which criteria count for a pilot, and which of them block. The same for all pilots of a kind of which everything applies, so made once for each. */
    GateWeights weights(Pilot pilot) {
        if (!pilot.notApplicable().isEmpty()) {
            return new GateWeights(this, pilot);
        }
        return gateWeights.computeIfAbsent(
                new Kind(pilot.gate(), pilot.isCrossSector(), pilot.scenario()), kind -> new GateWeights(this, pilot));
    }

    /** The place in its values where a dimension's criteria begin: those of a receiver are of receiver fit only. */
    int shift(Domain dimension) {
        int[] numbers = of(dimension);
        return dimension == Dimension.RECEIVER_FIT && numbers.length > 0 ? numbers[0] : 0;
    }

    /** The numbers of the fields that a criterion reads, in the order of its rules. */
    int[] reads(int number) {
        return readInOrder.get(number);
    }

    /** What the rules of a criterion compare. */
    ComparedFields compared(int number) {
        return compared.get(number);
    }

    /** The numbers of the criteria that read a field, in their order. */
    int[] readersOf(int field) {
        return readers.get(field);
    }

    /** Which criteria read one of these fields, by number. */
    boolean[] reading(UnknownFields fields) {
        boolean[] reading = new boolean[size()];
        for (int field = fields.from(0); field >= 0; field = fields.from(field + 1)) {
            for (int number : readersOf(field)) {
                reading[number] = true;
            }
        }
        return reading;
    }

    /** The finding about a criterion. There are so few that each is made once and shared. */
    Finding finding(int number, Fulfilment low, Fulfilment high, GateWeights weights) {
        boolean counts = weights.counts(number);
        boolean blocks = weights.blocks(number);
        int index =
                number * FINDINGS_OF_EACH + (step(low) * LEVELS + step(high)) * 4 + (counts ? 2 : 0) + (blocks ? 1 : 0);
        Finding finding = findings[index];
        if (finding == null) {
            finding = new Finding(criteria.get(number), Range.over(low, high), counts, blocks);
            findings[index] = finding;
        }
        return finding;
    }

    /** The question about a criterion that is not settled. It is often the same for several pilots in turn, so the last is kept. */
    OpenQuestion question(int number, UnknownFields open) {
        List<String> fields = unknown(number, open);
        OpenQuestion last = questions[number];
        if (last != null && last.fields().equals(fields)) {
            return last;
        }
        OpenQuestion question = new OpenQuestion(get(number), fields);
        questions[number] = question;
        return question;
    }

    /** The paths of the unknown fields that a criterion reads, in the order of its rules. */
    List<String> unknown(int number, UnknownFields open) {
        List<String> fields = new ArrayList<>(4);
        for (int field : reads(number)) {
            fields.addAll(open.paths(field));
        }
        return fields;
    }

    /** What {@link Criterion#countsFor} and {@link Criterion#blocks} depend on. */
    private record Kind(Gate gate, boolean crossSector, SpreadingScenario scenario) {}

    private static int step(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case NOT_MET -> 0;
            case PARTLY_MET -> 1;
            case MET -> 2;
        };
    }
}
