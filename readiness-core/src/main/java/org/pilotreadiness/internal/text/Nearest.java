package org.pilotreadiness.internal.text;

import java.util.Collection;
import java.util.Locale;

/** The name that a misspelt one probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate that is fewest typing slips away (a letter left out, added, replaced, or two swapped), letter case,
     * hyphens, underscores and blanks aside; the first of several equally near. What has a number is never taken for what has
     * another: MA-14 is no slip for MA-1.
     *
     * @return the candidate, or an empty text when none is near enough to be a good guess
     */
    public static String to(String word, Collection<String> candidates) {
        if (word.length() > 100) {
            return "";
        }
        String wanted = plain(word);
        String best = "";
        int bestSlips = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String other = plain(candidate);
            int allowed = isOtherNumber(wanted, other) ? -1 : Math.min(allowed(wanted, other), bestSlips - 1);
            if (Math.abs(wanted.length() - other.length()) <= allowed) {
                int slips = slips(wanted, other);
                if (slips <= allowed) {
                    best = candidate;
                    bestSlips = slips;
                }
            }
        }
        return best.isEmpty() ? byPart(wanted, candidates) : best;
    }

    /** A name that holds the word or is held by it, when there is just one. */
    private static String byPart(String wanted, Collection<String> candidates) {
        if (wanted.length() < 4) {
            return "";
        }
        String found = "";
        for (String candidate : candidates) {
            String other = plain(candidate);
            if (other.length() >= 4 && (other.contains(wanted) || wanted.contains(other))) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = candidate;
            }
        }
        return found;
    }

    private static int allowed(String a, String b) {
        int length = Math.max(a.length(), b.length());
        return length <= 2 ? 0 : length <= 4 ? 1 : Math.max(2, length / 4);
    }

    private static boolean isOtherNumber(String word, String other) {
        String number = word.replaceAll("[^0-9]", "");
        String otherNumber = other.replaceAll("[^0-9]", "");
        return !number.isEmpty() && !otherNumber.isEmpty() && !number.equals(otherNumber);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** Optimal string alignment distance. */
    private static int slips(String a, String b) {
        int[] twoUp = new int[b.length() + 1];
        int[] up = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            up[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = up[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(up[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoUp[j - 2] + 1);
                }
            }
            int[] free = twoUp;
            twoUp = up;
            up = row;
            row = free;
        }
        return up[b.length()];
    }
}
