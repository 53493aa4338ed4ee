package puebla.narrative;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import puebla.experiment.CompletedRun;

/** The division of a year into sections. A month with many events has its own section, other months are grouped. */
final class Sections {
    private static final int ENOUGH = 4;
    private static final int TOO_MANY = 7;

    private Sections() {}

    /** Groups the items of one year, in order, by one month or by several consecutive months. */
    static List<List<Item>> of(List<Item> year, CompletedRun run) {
        var sections = new ArrayList<List<Item>>();
        for (var month : months(year, run)) {
            var last = sections.isEmpty() ? new ArrayList<Item>() : sections.getLast();
            if (last.isEmpty() || last.size() >= ENOUGH || last.size() + month.size() > TOO_MANY) {
                sections.add(new ArrayList<>(month));
            } else {
                last.addAll(month);
            }
        }
        return sections;
    }

    private static List<List<Item>> months(List<Item> year, CompletedRun run) {
        var months = new ArrayList<List<Item>>();
        Month open = null;
        for (var item : year) {
            Month month = item.from(run).getMonth();
            if (month != open) {
                months.add(new ArrayList<>());
                open = month;
            }
            months.getLast().add(item);
        }
        return months;
    }
}
