package io.github.maatstaf.kpi.process;

/** Ids of trajectories that follow when a dossier is opened again: D2, D2#2, D2#3. */
final class TrajectoryIds {
    private static final int MOST_DIGITS = 6;

    private TrajectoryIds() {}

    static String next(String id) {
        int hash = id.lastIndexOf('#');
        if (hash > 0 && isNumber(id, hash + 1)) {
            return id.substring(0, hash + 1) + (Integer.parseInt(id.substring(hash + 1)) + 1);
        }
        return id + "#2";
    }

    private static boolean isNumber(String id, int from) {
        if (from == id.length() || id.length() - from > MOST_DIGITS || id.charAt(from) == '0') {
            return false;
        }
        for (int i = from; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
