def conv_parameter_count(in_shape, conv, stride, padding, groups, bias):
    """Cost of a convolution layer, and of a dense layer between the same shapes.

    in_shape: (C, H, W), conv: (O, kh, kw).
    Returns (conv_params, conv_macs, dense_params).
    """
    in_channels, height, width = in_shape
    out_channels, kh, kw = conv
    out_height = (height + 2 * padding - kh) // stride + 1
    out_width = (width + 2 * padding - kw) // stride + 1
    outputs = out_channels * out_height * out_width
    fan_in = in_channels // groups * kh * kw
    conv_params = out_channels * (fan_in + bias)
    dense_params = outputs * (in_channels * height * width + bias)
    return conv_params, outputs * fan_in, dense_params


if __name__ == "__main__":
    in_shape = eval(input())
    conv = eval(input())
    stride = int(input())
    padding = int(input())
    groups = int(input())
    bias = eval(input())
    print(conv_parameter_count(in_shape, conv, stride, padding, groups, bias))
