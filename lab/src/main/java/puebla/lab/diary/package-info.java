/**
 * One war day by day, as a map shows it. Start at {@link puebla.lab.diary.Diary}, which steps a war and takes notes each evening;
 * {@link puebla.lab.diary.DiaryDocument} writes them down, {@link puebla.lab.diary.ChronicleDocument} what is told of the same war.
 */
@NullMarked
package puebla.lab.diary;

import org.jspecify.annotations.NullMarked;
