def padding_same_valid(n, k, s, d, mode):
    """Output size and zero padding of a convolution along one axis (TensorFlow's rule).

    n: input size, k: kernel size, s: stride, d: dilation, mode: 'same' or 'valid'.
    Returns (output_size, pad_before, pad_after).
    """
    k_eff = d * (k - 1) + 1
    if mode == "valid":
        return (n - k_eff) // s + 1, 0, 0
    output_size = -(-n // s)
    total = max((output_size - 1) * s + k_eff - n, 0)
    pad_before = total // 2
    return output_size, pad_before, total - pad_before


if __name__ == "__main__":
    n = int(input())
    k = int(input())
    s = int(input())
    d = int(input())
    mode = eval(input())
    print(padding_same_valid(n, k, s, d, mode))
