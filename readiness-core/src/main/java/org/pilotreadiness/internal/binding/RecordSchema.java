package org.pilotreadiness.internal.binding;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.internal.declared.Declared;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.schema.InFile;
import org.pilotreadiness.schema.Limits;
import org.pilotreadiness.schema.LocalAnswers;

/**
 * The properties of a record type, in the order of its components. Shapes are made once for each type and shared.
 *
 * @param <R> the record type
 */
public final class RecordSchema<R extends Record> {

    private static final ClassValue<RecordSchema<?>> SCHEMAS = new ClassValue<>() {
        @Override
        protected RecordSchema<?> computeValue(Class<?> type) {
            return new RecordSchema<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> type;
    private final List<Property> properties;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] computed;
    private final MethodHandle constructor;

    private RecordSchema(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.properties = IntStream.range(0, components.length)
                .mapToObj(i -> property(components[i], i))
                .toList();
        IntStream.range(0, properties.size())
                .forEach(i -> places.put(properties.get(i).name(), i));
        this.computed = IntStream.range(0, properties.size())
                .filter(i -> !properties.get(i).inFile())
                .toArray();
        this.constructor = constructor(type, components);
    }

    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordSchema<R> of(Class<R> type) {
        return (RecordSchema<R>) SCHEMAS.get(type);
    }

    /** The schema of a record's own type. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordSchema<R> of(R record) {
        return (RecordSchema<R>) SCHEMAS.get(record.getClass());
    }

    /** All properties, in the order of the components. */
    public List<Property> properties() {
        return properties;
    }

    public Optional<Property> property(String name) {
        return Optional.ofNullable(places.get(name)).map(properties::get);
    }

    /** The names that stand in files, in the order of the components. */
    public List<String> names() {
        return properties.stream().filter(Property::inFile).map(Property::name).toList();
    }

    /** A record of these values, one for each component in its order. */
    public R make(@Nullable Object[] values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as {@link #make}, but what follows from the other values is worked out again; the array is used up. */
    public R makeAnew(@Nullable Object[] values) {
        for (int place : computed) {
            values[place] = null;
        }
        return make(values);
    }

    /** A record of which a file said nothing. */
    public static <R extends Record> R unknown(Class<R> type) {
        R unknown = new Binder(new Problems("")).bind(null, type, Path.ROOT);
        if (unknown == null) {
            throw new IllegalArgumentException(type + " requires something");
        }
        return unknown;
    }

    /** The values of a record, one for each component in its order. */
    public @Nullable Object[] values(R record) {
        @Nullable Object[] values = new Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = properties.get(i).of(record);
        }
        return values;
    }

    /** The record with another value for one property; what follows from the others is worked out again. */
    public R with(R record, String name, @Nullable Object value) {
        @Nullable Object[] values = values(record);
        values[place(name)] = value;
        return makeAnew(values);
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException(type + " has no property " + name);
        }
        return place;
    }

    /** The id of an entry of a list. */
    public static String idOf(Record entry) {
        return RecordSchema.of(entry)
                .property("id")
                .map(id -> String.valueOf(id.of(entry)))
                .orElseThrow(() -> new IllegalArgumentException(entry.getClass() + " has no id"));
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record of this library", e);
        }
    }

    /** A declared record gives its values itself, since its class is not in sight of others. */
    private static Function<Object, Object> accessor(RecordComponent component, int place) {
        return Declared.class.isAssignableFrom(component.getDeclaringRecord())
                ? owner -> ((Declared) owner).at(place)
                : Accessors.of(component.getAccessor());
    }

    private static Property property(RecordComponent component, int place) {
        InFile named = component.getAnnotation(InFile.class);
        Class<?> element = element(component.getGenericType(), component.getType());
        return new Property(
                named == null ? component.getName() : named.value(),
                kind(component.getType(), element),
                component.getType(),
                element,
                marks(component),
                Bounds.of(component.getAnnotation(Limits.class)),
                accessor(component, place));
    }

    /** The annotations of a component, wherever they may stand: on itself, on its field or on its type. */
    private static Set<Class<? extends Annotation>> marks(RecordComponent component) {
        try {
            Field field = component.getDeclaringRecord().getDeclaredField(component.getName());
            return Stream.of(component, field, component.getAnnotatedType())
                    .flatMap(element -> Arrays.stream(element.getAnnotations()))
                    .map(Annotation::annotationType)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last type argument (what a list, set or map holds), or the type itself. */
    private static Class<?> element(Type generic, Class<?> type) {
        if (generic instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return arguments[arguments.length - 1] instanceof Class<?> argument ? argument : Object.class;
        }
        return type;
    }

    private static Kind kind(Class<?> type, Class<?> element) {
        boolean records = Record.class.isAssignableFrom(element);
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type.isEnum()) {
            return Kind.WORD;
        }
        if (type == boolean.class) {
            return Kind.TRUTH;
        }
        if (type == Integer.class || type == int.class) {
            return Kind.WHOLE;
        }
        if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == List.class) {
            return records ? Kind.RECORDS : Kind.TEXTS;
        }
        if (type == Set.class) {
            return Kind.WORDS;
        }
        if (type == Map.class && element == Object.class) {
            return Kind.VALUES_BY_NAME;
        }
        if (type == Map.class) {
            return records
                    ? Kind.RECORDS_BY_NAME
                    : element == BigDecimal.class ? Kind.NUMBERS_BY_NAME : Kind.TEXTS_BY_NAME;
        }
        if (type == LocalAnswers.class) {
            return Kind.OPEN;
        }
        if (type == Node.class) {
            return Kind.TREE;
        }
        return records ? Kind.RECORD : Kind.OTHER;
    }
}
