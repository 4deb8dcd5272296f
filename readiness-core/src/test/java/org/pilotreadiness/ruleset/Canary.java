package org.pilotreadiness.ruleset;

import java.util.List;

/** What hostile rules would like to reach. It leaves a trace as soon as anything of it runs. */
public final class Canary {

    static final String TRACE = "pilotreadiness.canary";

    static {
        System.setProperty(TRACE, "has sung");
    }

    public Canary() {}

    public static boolean sing() {
        return true;
    }

    public static List<Object> list() {
        return List.of();
    }

    public static String name() {
        return "X-1";
    }
}
