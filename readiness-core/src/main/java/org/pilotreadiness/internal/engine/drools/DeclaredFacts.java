package org.pilotreadiness.internal.engine.drools;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.declared.Declared;

/** Facts that a rule set declares, as Drools has them: declared in its own language, each made anew for a session. */
final class DeclaredFacts {

    private final Map<Class<?>, Shape> shapes = new LinkedHashMap<>();

    /**
     * A declared fact.
     *
     * @param type that of Drools
     * @param fields its fields in the order of the record
     */
    private record Shape(FactType type, List<Property> fields) {}

    private final KieBase base;

    DeclaredFacts(Collection<Class<?>> asked, KieBase base) {
        this.base = base;
        for (Class<?> type : asked) {
            if (Declared.class.isAssignableFrom(type)) {
                shapes.put(type, new Shape(typeOf(type), fields(type)));
            }
        }
    }

    private FactType typeOf(Class<?> type) {
        return base.getFactType(DrlPrinter.PACKAGE, type.getSimpleName());
    }

    private static List<Property> fields(Class<?> type) {
        return RecordSchema.of(type.asSubclass(Record.class)).properties();
    }

    /** A fact as Drools is to see it. */
    Object seen(Object fact) {
        Shape shape = shapes.isEmpty() ? null : shapes.get(fact.getClass());
        if (shape == null) {
            return fact;
        }
        try {
            Object made = shape.type().newInstance();
            for (Property field : shape.fields()) {
                shape.type().set(made, field.name(), seen(field, field.of((Record) fact)));
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object seen(Property field, @Nullable Object value) {
        return isDeclared(field.type()) && value instanceof Enum<?> word
                ? Stream.of(typeOf(field.type()).getFactClass().getEnumConstants())
                        .filter(constant -> constant.toString().equals(word.name()))
                        .findFirst()
                        .orElseThrow()
                : value;
    }

    /** Whether a type is one that a rule set declares. */
    static boolean isDeclared(Class<?> type) {
        return type.getClassLoader() != DeclaredFacts.class.getClassLoader()
                && type.getClassLoader() != null
                && type.getClassLoader().getParent() == DeclaredFacts.class.getClassLoader()
                && (Declared.class.isAssignableFrom(type) || type.isEnum());
    }

    /** These types as Drools declares them, words first. */
    static String declarations(Collection<Class<?>> types) {
        Set<Class<?>> words = new LinkedHashSet<>();
        types.stream()
                .flatMap(type ->
                        type.isEnum() ? Stream.of(type) : fields(type).stream().map(Property::type))
                .filter(type -> type.isEnum() && isDeclared(type))
                .forEach(words::add);
        StringBuilder text = new StringBuilder();
        for (Class<?> type : words) {
            text.append("\ndeclare enum ")
                    .append(type.getSimpleName())
                    .append(Stream.of(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ", " ", "; end\n")));
        }
        for (Class<?> type : types) {
            if (!type.isEnum()) {
                text.append("\ndeclare ").append(type.getSimpleName()).append('\n');
                fields(type)
                        .forEach(field -> text.append("    ")
                                .append(field.name())
                                .append(" : ")
                                .append(
                                        isDeclared(field.type())
                                                ? field.type().getSimpleName()
                                                : field.type().getName())
                                .append('\n'));
                text.append("end\n");
            }
        }
        return text.toString();
    }
}
