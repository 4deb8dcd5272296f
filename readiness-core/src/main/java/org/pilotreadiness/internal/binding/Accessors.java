package org.pilotreadiness.internal.binding;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Public getters as plain functions. One that is asked often becomes a class of its own, which the JVM compiles as well as a
 * call that was written by hand; to make such a class for one that is asked a few times would only take time at the start.
 */
public final class Accessors {

    /** Less than the JVM itself takes for often. */
    private static final int OFTEN = 15;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType MADE = MethodType.methodType(Function.class);
    private static final MethodType CALLED = MethodType.methodType(Object.class, Object.class);

    private Accessors() {}

    /** The function from an owner to what the getter gives; a primitive comes boxed. */
    public static Function<Object, Object> of(Method getter) {
        return new Getter(getter);
    }

    private static final class Getter implements Function<Object, Object> {

        private final Method method;

        /** Counted without care: at worst two threads make the same class. */
        private int calls;

        private @Nullable Function<Object, Object> own;

        Getter(Method method) {
            method.setAccessible(true);
            this.method = method;
        }

        @Override
        public Object apply(Object owner) {
            Function<Object, Object> made = own;
            return made == null ? slowly(owner) : made.apply(owner);
        }

        private Object slowly(Object owner) {
            try {
                if (++calls < OFTEN) {
                    return method.invoke(owner);
                }
                own = made();
                return own.apply(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(method + " can not be called", e);
            }
        }

        @SuppressWarnings("unchecked")
        private Function<Object, Object> made() throws Throwable {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(method.getDeclaringClass(), LOOKUP);
            MethodHandle handle = lookup.unreflect(method);
            MethodType typed = handle.type().wrap();
            CallSite site = LambdaMetafactory.metafactory(lookup, "apply", MADE, CALLED, handle, typed);
            return (Function<Object, Object>) site.getTarget().invoke();
        }
    }
}
