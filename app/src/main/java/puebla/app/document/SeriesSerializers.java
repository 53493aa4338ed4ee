package puebla.app.document;

import java.util.List;
import puebla.experiment.timeline.DailySeries;
import puebla.experiment.timeline.ForceTrack;
import puebla.experiment.timeline.StepSeries;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the series of a timeline as flat lists of numbers. */
final class SeriesSerializers {
    private SeriesSerializers() {}

    /** Writes {@code [day, value, day, value, …]}. */
    static final class Steps extends ValueSerializer<StepSeries> {
        @Override
        public void serialize(StepSeries series, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            for (int c = 0; c < series.changes(); c++) {
                to.writeNumber(series.day(c));
                to.writeNumber(series.value(c));
            }
            to.writeEndArray();
        }
    }

    /** Writes the value of each day. */
    static final class Daily extends ValueSerializer<DailySeries> {
        @Override
        public void serialize(DailySeries series, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            for (int day = 0; day < series.days(); day++) {
                to.writeNumber(series.on(day));
            }
            to.writeEndArray();
        }
    }

    /** Writes six numbers per note: {@code [day, place, toward, thousandths of the way, men, doing]}. */
    static final class Notes extends ValueSerializer<List<ForceTrack.Note>> {
        @Override
        public void serialize(List<ForceTrack.Note> notes, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            for (var note : notes) {
                to.writeNumber(note.day());
                to.writeNumber(note.place());
                to.writeNumber(note.toward());
                to.writeNumber(note.thousandths());
                to.writeNumber(note.men());
                to.writeNumber(note.doing().ordinal());
            }
            to.writeEndArray();
        }
    }
}
