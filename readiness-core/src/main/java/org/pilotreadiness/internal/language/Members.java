package org.pilotreadiness.internal.language;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.binding.Accessors;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;
import org.pilotreadiness.schema.Derived;
import org.pilotreadiness.schema.ForPeople;
import org.pilotreadiness.schema.Section;

/** The properties of a type by name: a record's components and what is derived from them, {@code size} of a list. */
public final class Members {

    private static final Map<String, Member> OF_LISTS = Map.of("size", size());

    private static final ClassValue<Map<String, Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Member> computeValue(Class<?> type) {
            return members(type);
        }
    };

    private Members() {}

    /** The properties of values of a type, in the order of the components, derived ones last. */
    public static Map<String, Member> of(ValueType type) {
        return switch (type.kind()) {
            case LIST -> OF_LISTS;
            case OBJECT, WORD -> MEMBERS.get(type.of());
            case NUMBER, TEXT, TRUTH -> Map.of();
        };
    }

    /** The members from a fact to the value of a field, one for each of its names. */
    public static List<Member> path(Operand.Field field) {
        ValueType owner = new ValueType(ValueType.Kind.OBJECT, field.fact());
        List<Member> path = new ArrayList<>();
        for (String name : field.names()) {
            Member member = of(owner).get(name);
            if (member == null) {
                throw new IllegalArgumentException(field.path() + " is no field of " + field.fact());
            }
            path.add(member);
            owner = member.type();
        }
        return path;
    }

    private static Map<String, Member> members(Class<?> type) {
        Map<String, Member> members = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (Property property :
                    RecordSchema.of(type.asSubclass(Record.class)).properties()) {
                if (property.inFile() && isReadable(property)) {
                    members.put(
                            property.name(),
                            new Member(
                                    property.name(),
                                    valueType(property.type(), property.element()),
                                    property.type(),
                                    property.accessor(),
                                    List.of(property.name())));
                }
            }
        }
        Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Derived.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(Members::derived)
                .forEach(member -> members.put(member.name(), member));
        return Collections.unmodifiableMap(members);
    }

    /** A list of facts is still counted through its owner; other sections are facts of their own. */
    private static boolean isReadable(Property property) {
        return (!property.has(ForPeople.class) && !property.has(Section.class))
                || property.kind() == Property.Kind.RECORDS;
    }

    /** Whether a fact's type has a field of this name that is for people only. */
    static boolean isForPeople(Class<? extends Record> type, String name) {
        return RecordSchema.of(type)
                .property(name)
                .filter(property -> property.has(ForPeople.class))
                .isPresent();
    }

    private static Member derived(Method method) {
        String getter = method.getName();
        String bare = getter.substring(getter.startsWith("is") ? 2 : 3);
        String name = bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        return new Member(
                name,
                valueType(method.getReturnType(), method.getReturnType()),
                method.getReturnType(),
                Accessors.of(method),
                List.of(method.getAnnotation(Derived.class).value()));
    }

    private static Member size() {
        return new Member("size", ValueType.NUMBER, int.class, list -> ((Collection<?>) list).size(), List.of());
    }

    private static ValueType valueType(Class<?> type, Class<?> element) {
        if (Collection.class.isAssignableFrom(type)) {
            return ValueType.list(element);
        }
        if (type == String.class) {
            return ValueType.TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return ValueType.TRUTH;
        }
        // the precondition of a score: a word of the standard, or a text for one of the rule set's own
        if (type == Object.class) {
            return ValueType.word(Dimension.class);
        }
        if (type.isEnum()) {
            return ValueType.word(type);
        }
        if (type.isRecord()) {
            return new ValueType(ValueType.Kind.OBJECT, type);
        }
        return ValueType.NUMBER;
    }
}
