package puebla.lab.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import puebla.kernel.chance.Generator;
import puebla.lab.Question;
import puebla.lab.Release;

/** What a store is the answer to: everything that its rows depend on. */
record Asked(String scenario, String version, String scenarioVersion, String hash, LocalDate firstDay, long seed,
        int runs, SortedMap<String, String> changes, Generator dice, boolean detail, int chunkWars) {
    Asked {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    static Asked of(Question question, boolean detail, int chunkWars) {
        var scenario = question.scenario();
        return new Asked(scenario.id(), Release.VERSION, scenario.version(), scenario.hash(), scenario.firstDay(),
                question.firstSeed(), question.runs(), question.changes(), question.dice(), detail, chunkWars);
    }

    /** Wars that a chunk will have in the end. */
    int planned(int chunk) {
        return (int) Math.min(chunkWars, runs - (chunk - 1L) * chunkWars);
    }

    int chunks() {
        return Math.ceilDiv(runs, chunkWars);
    }

    long firstSeed(int chunk) {
        return seed + (chunk - 1L) * chunkWars;
    }

    /** What keeps a store of this question from answering that one: a line for each, with both values; empty when nothing. */
    List<String> differences(Asked now) {
        List<String> lines = new ArrayList<>();
        differ(lines, "scenario", scenario, now.scenario);
        differ(lines, "version of the scenario", scenarioVersion, now.scenarioVersion);
        differ(lines, "files of the scenario (SHA-256)", brief(hash), brief(now.hash));
        differ(lines, "version of Puebla", version, now.version);
        differ(lines, "--seed", String.valueOf(seed), String.valueOf(now.seed));
        differ(lines, "--dice", dice.id(), now.dice.id());
        differ(lines, "--detail", detail ? "yes" : "no", now.detail ? "yes" : "no");
        differ(lines, "--chunk", String.valueOf(chunkWars), String.valueOf(now.chunkWars));
        var keys = new TreeSet<>(changes.keySet());
        keys.addAll(now.changes.keySet());
        for (String key : keys) {
            differ(lines, "--set " + key, changes.getOrDefault(key, "not set"),
                    now.changes.getOrDefault(key, "not set"));
        }
        if (now.runs < runs) {
            lines.add("--runs: " + runs + " in the store, only " + now.runs + " now");
        }
        return lines;
    }

    private static String brief(String hash) {
        return hash.length() <= 16 ? hash : hash.substring(0, 16) + "…";
    }

    private static void differ(List<String> lines, String what, String there, String now) {
        if (!there.equals(now)) {
            lines.add(what + ": " + there + " in the store, " + now + " now");
        }
    }
}
