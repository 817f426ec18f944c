package org.hearsay.attribution.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Goes through a message of protocol buffers field by field, as much as is needed to find a tensor in a model. */
final class Message {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int DELIMITED = 2;
    private static final int FOUR_BYTES = 5;

    private final ByteBuffer message;
    private int field;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    Message(ByteBuffer message) {
        this.message = message;
    }

    /**
     * Goes to the next field.
     *
     * @return whether there is one
     * @throws IllegalStateException where this is no such message
     */
    boolean next() {
        if (!message.hasRemaining()) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        int type = (int) (tag & 7);
        bytes = switch (type) {
            case VARINT -> {
                varint();
                yield ByteBuffer.allocate(0);
            }
            case EIGHT_BYTES -> take(Long.BYTES);
            case FOUR_BYTES -> take(Integer.BYTES);
            case DELIMITED -> take(varint());
            default -> throw new IllegalStateException("the model's file is damaged: a field of type " + type);
        };
        return true;
    }

    private ByteBuffer take(long length) {
        if (length < 0 || length > message.remaining()) {
            throw new IllegalStateException("the model's file is damaged: a field of " + length + " bytes where "
                    + message.remaining() + " are left");
        }
        ByteBuffer taken = message.slice(message.position(), (int) length);
        message.position(message.position() + (int) length);
        return taken;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE && message.hasRemaining(); shift += 7) {
            byte next = message.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("the model's file is damaged: a number that doesn't end");
    }

    int field() {
        return field;
    }

    /** What the field has; nothing where it is a number. */
    ByteBuffer bytes() {
        return bytes;
    }

    String string() {
        return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }
}
