# Prints a NumPy array of integers.
import numpy as np

in_shape = np.array(eval(input()))
out_channels, *kernel = eval(input())
stride, padding, groups = (int(input()) for _ in range(3))
bias = int(eval(input()))
out_size = (in_shape[1:] + 2 * padding - kernel) // stride + 1
weight = np.array([out_channels, in_shape[0] // groups, *kernel])
outputs = out_channels * out_size.prod()
print(
    np.array(
        [
            weight.prod() + bias * out_channels,
            out_size.prod() * weight.prod(),
            in_shape.prod() * outputs + bias * outputs,
        ]
    )
)
