package org.pilotreadiness.examples.benchmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Collision;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;

/** What of the core collides with what each receiver protects, for certain and possibly. */
final class HandWrittenCollisions {

    private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

    private final List<List<Collision>> certain;
    private final boolean[] isPossible;
    private boolean isUnknownSeen;

    HandWrittenCollisions(Spreading spreading) {
        List<Receiver> receivers = spreading.receivers();
        int size = receivers == null ? 0 : receivers.size();
        certain = new ArrayList<>(size);
        isPossible = new boolean[size];
        for (int i = 0; i < size; i++) {
            certain.add(List.of());
            find(i, spreading.core(), receivers.get(i).protectedElements());
        }
    }

    List<Collision> certain(int receiver) {
        return certain.get(receiver);
    }

    /** Whether nothing collides for a receiver, if what is unknown turns out well, or badly. */
    boolean isFree(int receiver, boolean isBest) {
        return certain.get(receiver).isEmpty() && (isBest || !isPossible[receiver]);
    }

    /** Whether an unknown list makes a difference. */
    boolean isUnknownSeen() {
        return isUnknownSeen;
    }

    private void find(int receiver, Core core, ProtectedElements elements) {
        find(receiver, "activities", core.activities().essential(), elements.activities());
        find(receiver, "waysOfWorking", core.waysOfWorking().essential(), elements.waysOfWorking());
        find(receiver, "organisation", core.organisation().essential(), elements.organisation());
    }

    private void find(
            int receiver, String aspect, @Nullable List<String> essential, @Nullable List<String> untouchable) {
        if (essential == null || untouchable == null) {
            boolean isKnownEmpty =
                    essential != null && essential.isEmpty() || untouchable != null && untouchable.isEmpty();
            isPossible[receiver] |= !isKnownEmpty;
            isUnknownSeen |= !isKnownEmpty;
        } else if (!essential.isEmpty() && !untouchable.isEmpty()) {
            String[] plain = new String[untouchable.size()];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain(untouchable.get(i));
            }
            for (String element : essential) {
                if (contains(plain, plain(element))) {
                    add(receiver, new Collision(aspect, element));
                }
            }
        }
    }

    private void add(int receiver, Collision collision) {
        if (certain.get(receiver).isEmpty()) {
            certain.set(receiver, new ArrayList<>());
        }
        certain.get(receiver).add(collision);
    }

    private static boolean contains(String[] texts, String text) {
        for (String each : texts) {
            if (each.equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String element) {
        String plain = Normalizer.normalize(element, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
