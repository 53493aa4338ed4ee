/**
 * Timeline of one run, for display on a map. Start at {@link puebla.lab.diary.Diary}, which steps through a run and
 * records its state at the end of each day. {@link puebla.lab.diary.DiaryDocument} writes the timeline as JSON;
 * {@link puebla.lab.diary.ChronicleDocument} writes the narrative events of the same run. The package depends on the
 * kernel, on {@code scenario.book}, and on the packages {@code telling} and {@code summary}.
 */
@NullMarked
package puebla.lab.diary;

import org.jspecify.annotations.NullMarked;
