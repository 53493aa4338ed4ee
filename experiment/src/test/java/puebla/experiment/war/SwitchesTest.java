package puebla.experiment.war;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import puebla.kernel.Submodels;
import puebla.kernel.scenario.SystemSwitch;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.LeverEntry;

/** Checks that each switch moves the measures listed in docs/model/switches.md in the listed direction. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SwitchesTest {
    /** A direction that is clear in so many runs needs no more; otherwise all runs decide. */
    private static final int FIRST_WARS = 100;
    private static final int WARS = 300;
    private static final String KEY = "systems.";

    /**
     * Row of the table.
     *
     * @param rows
     *            rows of docs/model/systems.md to which the switch belongs
     * @param means
     *            meaning of <i>off</i>
     * @param shifts
     *            direction word by measure
     */
    record Row(String system, String rows, String means, Map<String, String> shifts) {
        /** Reports whether a measure must have no value, or the value 0, in all runs: more runs are a harder test. */
        boolean isAbsolute() {
            return shifts.containsValue("never") || shifts.containsValue("zero");
        }

        @Override
        public String toString() {
            return system;
        }
    }

    static List<Row> table() {
        try (Stream<String> lines = Files.lines(Wars.HOME.resolve("docs/model/switches.md"))) {
            return lines.filter(line -> line.startsWith("| `")).map(SwitchesTest::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        Map<String, String> shifts = new LinkedHashMap<>();
        for (String move : cells.get(4).split(";", -1)) {
            String[] parts = move.strip().split(" ", -1);
            shifts.put(parts[0], parts[1]);
        }
        return new Row(cells.get(1).replace("`", ""), cells.get(2), cells.get(3), shifts);
    }

    @ParameterizedTest
    @MethodSource("table")
    void measures_move_in_the_listed_direction_when_a_system_is_off(Row row) {
        if (row.isAbsolute() || !unmoved(row, FIRST_WARS).isEmpty()) {
            assertThat(unmoved(row, WARS)).as("measures that do not move in %d runs without %s", WARS, row.system())
                    .isEmpty();
        }
    }

    private static List<String> unmoved(Row row, int wars) {
        var on = Wars.simulated(wars, Wars.MEXICO, Wars.FIXED);
        var off = Wars.simulated(wars, Wars.MEXICO, Wars.FIXED, KEY + row.system() + "=off");
        List<String> unmoved = new ArrayList<>();
        row.shifts().forEach((measure, word) -> {
            var pairs = PairedValues.compare(on, off, measure, wars);
            if (!pairs.moved(word)) {
                unmoved.add(word + ": " + pairs);
            }
        });
        return unmoved;
    }

    @Test
    void table_lists_every_switch_with_the_meaning_and_measures_of_its_lever() {
        Map<String, LeverEntry> levers = new LinkedHashMap<>();
        Wars.of(Wars.MEXICO, Wars.FIXED).metadata().levers().stream().filter(lever -> lever.key().startsWith(KEY))
                .forEach(lever -> levers.put(lever.key().substring(KEY.length()), lever));

        assertThat(table()).extracting(Row::system).containsExactlyElementsOf(levers.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Submodels.all().switches().stream().map(SystemSwitch::id).toList());
        for (var row : table()) {
            var lever = java.util.Objects.requireNonNull(levers.get(row.system()));
            assertThat(lever.means().in(Language.EN)).as(row.system()).isEqualTo("Off: " + row.means());
            assertThat(row.shifts().keySet()).as(row.system()).containsExactlyElementsOf(lever.affects());
            assertThat(row.rows()).as(row.system()).isEqualTo(rowsOfSystems(row.system()));
        }
    }

    /** Returns the rows of docs/model/systems.md that name a switch, separated by commas. */
    private static String rowsOfSystems(String system) {
        try (Stream<String> lines = Files.lines(Wars.HOME.resolve("docs/model/systems.md"))) {
            return String.join(", ", lines.filter(line -> line.startsWith("| S")).map(line -> line.split("\\|"))
                    .filter(cells -> cells[5].contains("`" + system + "`")).map(cells -> cells[1].strip()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
