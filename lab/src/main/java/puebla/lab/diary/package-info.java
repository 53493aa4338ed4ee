/**
 * Timeline of one run, for display on a map. Start at {@link puebla.lab.diary.Diary}, which steps through a run and
 * records its state at the end of each day. {@link puebla.lab.diary.DiaryDocument} writes the timeline as JSON.
 * {@link puebla.lab.diary.ChronicleDocument} writes the narrative events of the same run.
 */
@NullMarked
package puebla.lab.diary;

import org.jspecify.annotations.NullMarked;
