package org.hearsay.voice;

/** Compares spellings. */
final class Spelling {

    private Spelling() {}

    /** Whether one long word is another but for a letter, and so may be a slip of the pen. */
    static boolean isSimilar(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int from = 0;
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        return Math.max(a.length(), b.length()) - from - back <= 1;
    }
}
