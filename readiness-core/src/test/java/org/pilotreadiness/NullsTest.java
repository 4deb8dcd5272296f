package org.pilotreadiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.pilot.PilotDeserializer;
import sun.misc.Unsafe;

/** No public method takes null where it does not say so: it refuses it at the call, with the parameter's name. */
class NullsTest {

    /** One of each abstract class that methods take. */
    private static final List<Object> ABSTRACT = List.of(
            1,
            DayOfWeek.MONDAY,
            new Some(),
            ZoneOffset.UTC,
            Clock.systemUTC(),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            Reader.nullReader());

    private record Some() {}

    private int tried;

    @Test
    void everyPublicMethodRefusesNullAtTheCallAndNamesTheParameter() {
        List<String> wrong = new ArrayList<>();
        publicTypes()
                .forEach(type -> Stream.concat(
                                Arrays.stream(type.getConstructors()),
                                Arrays.stream(type.getDeclaredMethods()).filter(NullsTest::isTried))
                        .forEach(each -> tryEach(each, wrong)));
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    private static Stream<Class<?>> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.pilotreadiness")
                        .stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(NullsTest::isPublic)
                        .filter(type -> !type.isAnnotation())
                        .filter(type -> !type.isEquivalentTo(PilotDeserializer.class)) // only Jackson calls it
                        .<Class<?>>map(JavaClass::reflect);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(NullsTest::isPublic).orElse(true);
    }

    private static boolean isTried(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isAbstract(method.getModifiers())
                && !method.isSynthetic()
                && !method.getName().equals("equals");
    }

    private void tryEach(Executable called, List<String> wrong) {
        AnnotatedType[] types = called.getAnnotatedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            Class<?> type = called.getParameterTypes()[i];
            if (!type.isPrimitive() && !types[i].isAnnotationPresent(Nullable.class)) {
                tried++;
                @Nullable
                Object[] arguments = Arrays.stream(called.getParameterTypes())
                        .map(NullsTest::some)
                        .toArray();
                arguments[i] = null;
                String name = called.getParameters()[i].getName();
                String said = thrown(called, arguments);
                if (!said.equals("NullPointerException: " + name)) {
                    wrong.add(called + " " + name + " -> " + said);
                }
            }
        }
    }

    private static String thrown(Executable called, @Nullable Object[] arguments) {
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Object owner = Modifier.isStatic(called.getModifiers()) ? null : some(called.getDeclaringClass());
                ((Method) called).invoke(owner, arguments);
            }
            return "nothing";
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            return cause.getClass().getSimpleName() + ": " + cause.getMessage();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some value of a type, which need not make sense: it is not looked at before what is null is refused. */
    private static Object some(Class<?> type) {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        for (Object each : ABSTRACT) {
            if (Modifier.isAbstract(type.getModifiers()) && type.isInstance(each)) {
                return each;
            }
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == Class.class) {
            return Object.class;
        }
        if (type.isSealed()) {
            return some(type.getPermittedSubclasses()[0]);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
        }
        try {
            Field unsafe = Unsafe.class.getDeclaredField("theUnsafe");
            unsafe.setAccessible(true);
            return ((Unsafe) unsafe.get(null)).allocateInstance(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
