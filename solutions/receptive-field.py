def receptive_field(layers):
    """Receptive field after each layer, in input pixels along one axis.

    layers: list of (kernel, stride, dilation), input side first. Returns a list of ints.
    """
    field = jump = 1
    fields = []
    for kernel, stride, dilation in layers:
        field += dilation * (kernel - 1) * jump
        jump *= stride
        fields.append(field)
    return fields


if __name__ == "__main__":
    print(receptive_field(eval(input())))
