package puebla.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Archive into bytes and back: the saved form of a war. Little-endian, arrays without their lengths. Lengths that the war
 * itself keeps are read before their arrays, and a stranger's may be absurd: what does not fit is refused.
 */
final class ByteArchive implements Archive {
    private ByteBuffer bytes;
    private final boolean reading;

    private ByteArchive(ByteBuffer bytes, boolean reading) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.reading = reading;
    }

    static ByteArchive writer() {
        return new ByteArchive(ByteBuffer.allocate(1 << 17), false);
    }

    static ByteArchive reader(byte[] saved) {
        return new ByteArchive(ByteBuffer.wrap(saved), true);
    }

    /** What has been written so far. */
    byte[] written() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** True when reading has used every byte. */
    boolean exhausted() {
        return !bytes.hasRemaining();
    }

    @Override
    public int pass(int value) {
        if (reading) {
            return bytes.getInt();
        }
        room(4).putInt(value);
        return value;
    }

    @Override
    public long pass(long value) {
        if (reading) {
            return bytes.getLong();
        }
        room(8).putLong(value);
        return value;
    }

    @Override
    public void pass(int[] values, int length) {
        int size = 4 * length;
        if (reading) {
            bytes.asIntBuffer().get(values, 0, length);
        } else {
            room(size).asIntBuffer().put(values, 0, length);
        }
        bytes.position(bytes.position() + size);
    }

    @Override
    public void pass(long[] values, int length) {
        int size = 8 * length;
        if (reading) {
            bytes.asLongBuffer().get(values, 0, length);
        } else {
            room(size).asLongBuffer().put(values, 0, length);
        }
        bytes.position(bytes.position() + size);
    }

    @Override
    public void pass(double[] values, int length) {
        int size = 8 * length;
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
