# From one output back to the input: a run of m cells of layer l comes from (m - 1) * s + span cells below.
def receptive_field(layers):
    fields = []
    for depth in range(1, len(layers) + 1):
        run = 1
        for kernel, stride, dilation in reversed(layers[:depth]):
            run = (run - 1) * stride + (kernel - 1) * dilation + 1
        fields.append(run)
    return fields


if __name__ == "__main__":
    print(tuple(receptive_field(eval(input()))))
