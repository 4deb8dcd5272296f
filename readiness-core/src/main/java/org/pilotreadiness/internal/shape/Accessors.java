package org.pilotreadiness.internal.shape;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Public getters as plain functions, which the JVM compiles as well as a call that was written by hand. */
public final class Accessors {

    private static final MethodType MADE = MethodType.methodType(Function.class);
    private static final MethodType CALLED = MethodType.methodType(Object.class, Object.class);

    private Accessors() {}

    /** The function from an owner to what the getter gives; a primitive comes boxed. */
    @SuppressWarnings("unchecked")
    public static Function<Object, Object> of(Method getter) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(getter);
            MethodType typed = handle.type().wrap();
            CallSite site = LambdaMetafactory.metafactory(lookup, "apply", MADE, CALLED, handle, typed);
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(getter + " can not be called", e);
        }
    }
}
