package org.hearsay.training.attribution;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * How exactly PyTorch multiplies matrices. It can round what it multiplies to bfloat16, sums staying floats, on processors
 * that have instructions for that, twice as fast as otherwise. Python's {@code set_float32_matmul_precision} has no
 * counterpart in DJL, so the function behind it is called.
 */
final class Products {

    private static final String CONTEXT = "_ZN2at13globalContextEv";
    private static final String SET_PRECISION =
            "_ZN2at7Context25setFloat32MatmulPrecisionENS_22Float32MatmulPrecisionE";

    /** {@code at::Float32MatmulPrecision::MEDIUM}. */
    private static final int MEDIUM = 2;

    private Products() {}

    /**
     * Lets products round what they multiply to bfloat16, for the whole process. The engine must have been loaded.
     *
     * @return whether this PyTorch can be told so; whether the processor can do it PyTorch sees for itself
     */
    @SuppressWarnings("restricted") // PyTorch has no other way in; the command line allows native access
    static boolean round() {
        SymbolLookup torch = SymbolLookup.loaderLookup();
        Optional<MemorySegment> context = torch.find(CONTEXT);
        Optional<MemorySegment> setter = torch.find(SET_PRECISION);
        if (context.isEmpty() || setter.isEmpty()) {
            return false;
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle find = linker.downcallHandle(context.get(), FunctionDescriptor.of(ValueLayout.ADDRESS));
        MethodHandle set = linker.downcallHandle(
                setter.get(), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try {
            set.invokeExact((MemorySegment) find.invokeExact(), MEDIUM);
        } catch (Throwable e) {
            throw new IllegalStateException("PyTorch's precision of products can't be set", e);
        }
        return true;
    }
}
