package puebla.kernel.state;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * State visitor that writes a run to bytes and reads it back: the saved form of a run. Numbers are little-endian;
 * arrays are stored without their lengths. The state stores an array's length before the array where it varies. In an
 * invalid file such a length may be absurd; data that does not fit is rejected.
 */
public final class ByteStateVisitor implements StateVisitor {
    /** First capacity of the buffer [bytes]; it grows. */
    private static final int FIRST_CAPACITY = 1 << 17;

    private ByteBuffer bytes;
    private final boolean reading;

    private ByteStateVisitor(ByteBuffer bytes, boolean reading) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.reading = reading;
    }

    /** Creates a visitor that writes the visited state to bytes. */
    public static ByteStateVisitor writer() {
        return new ByteStateVisitor(ByteBuffer.allocate(FIRST_CAPACITY), false);
    }

    /** Creates a visitor that overwrites the visited state from a saved run. */
    public static ByteStateVisitor reader(byte[] saved) {
        return new ByteStateVisitor(ByteBuffer.wrap(saved), true);
    }

    /** Returns the bytes written so far. */
    public byte[] written() {
        var written = new byte[bytes.position()];
        bytes.get(0, written);
        return written;
    }

    /** Reports whether every byte has been read. */
    public boolean exhausted() {
        return !bytes.hasRemaining();
    }

    @Override
    public boolean replaces() {
        return reading;
    }

    @Override
    public int visit(int value) {
        if (reading) {
            return bytes.getInt();
        }
        room(Integer.BYTES).putInt(value);
        return value;
    }

    @Override
    public long visit(long value) {
        if (reading) {
            return bytes.getLong();
        }
        room(Long.BYTES).putLong(value);
        return value;
    }

    @Override
    public void visit(int[] values, int length) {
        int size = Integer.BYTES * length;
        if (reading) {
            bytes.asIntBuffer().get(values, 0, length);
        } else {
            room(size).asIntBuffer().put(values, 0, length);
        }
        bytes.position(bytes.position() + size);
    }

    @Override
    public void visit(long[] values, int length) {
        int size = Long.BYTES * length;
        if (reading) {
            bytes.asLongBuffer().get(values, 0, length);
        } else {
            room(size).asLongBuffer().put(values, 0, length);
        }
        bytes.position(bytes.position() + size);
    }

    @Override
    public void visit(double[] values, int length) {
        int size = Double.BYTES * length;
        if (reading) {
            bytes.asDoubleBuffer().get(values, 0, length);
        } else {
            room(size).asDoubleBuffer().put(values, 0, length);
        }
        bytes.position(bytes.position() + size);
    }

    private ByteBuffer room(int size) {
        if (bytes.remaining() < size) {
            var larger = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.capacity() + size))
                    .order(ByteOrder.LITTLE_ENDIAN);
            bytes.flip();
            larger.put(bytes);
            bytes = larger;
        }
        return bytes;
    }
}
