"""Oracles of the cnn track: torch's layers, autograd for the gradients, counting by brute force."""

import math

from oracle import oracle, tensors, torch, variables


@oracle("conv2d")
def conv2d(input_matrix, kernel, padding, stride):
    x, w = tensors(input_matrix, kernel)
    return torch.nn.functional.conv2d(x[None, None], w[None, None], padding=padding, stride=stride)[0, 0]


@oracle("max-pool2d")
def max_pool2d(x, kernel_size, stride, padding):
    return torch.nn.functional.max_pool2d(tensors(x)[0][None, None], kernel_size, stride, padding)[0, 0]


@oracle("avg-pool2d")
def avg_pool2d(x, kernel_size, stride, padding):
    return torch.nn.functional.avg_pool2d(tensors(x)[0][None, None], kernel_size, stride, padding)[0, 0]


@oracle("padding-same-valid", needs_torch=False)
def padding_same_valid(n, k, s, d, mode):
    """Counts window positions: 'same' has one for every s-th cell, with as little padding as that takes."""
    span = d * (k - 1) + 1
    if mode == "valid":
        return len([start for start in range(0, n, s) if start + span <= n]), 0, 0
    starts = list(range(0, n, s))
    total = next(total for total in range(n * s + span) if starts[-1] + span <= n + total)
    return len(starts), total // 2, total - total // 2


@oracle("conv-parameter-count")
def conv_parameter_count(in_shape, conv, stride, padding, groups, bias):
    channels, height, width = in_shape
    out_channels, kh, kw = conv
    layer = torch.nn.Conv2d(channels, out_channels, (kh, kw), stride, padding, groups=groups, bias=bias, device="meta")
    out = layer(torch.empty(1, channels, height, width, device="meta"))
    dense = torch.nn.Linear(channels * height * width, out.numel(), bias=bias, device="meta")
    count = lambda module: sum(p.numel() for p in module.parameters())  # noqa: E731
    return count(layer), out.numel() * layer.weight[0].numel(), count(dense)


@oracle("translation-equivariance")
def translation_equivariance(x, w, shift, mode):
    x, w = tensors(x, w)
    n, half = len(x), len(w) // 2

    def conv(signal):
        ends = (signal[n - half :], signal[:half]) if mode == "circular" else (torch.zeros(half), torch.zeros(half))
        padded = torch.cat((ends[0], signal, ends[1]))
        return torch.nn.functional.conv1d(padded[None, None], w[None, None])[0, 0]

    def shifted(signal):
        if mode == "circular":
            return torch.roll(signal, shift)
        out = torch.zeros(n)
        for i in range(n):
            if 0 <= i - shift < n:
                out[i] = signal[i - shift]
        return out

    first, second = conv(shifted(x)), shifted(conv(x))
    return first, second, bool(torch.allclose(first, second, atol=1e-9))


@oracle("receptive-field", needs_torch=False)
def receptive_field(layers):
    """From one output cell back to the input: the first and last index that it depends on."""
    fields = []
    for depth in range(1, len(layers) + 1):
        first = last = 0
        for kernel, stride, dilation in reversed(layers[:depth]):
            first, last = first * stride, last * stride + dilation * (kernel - 1)
        fields.append(last - first + 1)
    return fields


@oracle("relu")
def relu(x, dy):
    (x,) = variables(x)
    y = torch.relu(x)
    y.backward(torch.tensor(dy, dtype=torch.float64))
    return y, x.grad


@oracle("dropout", needs_torch=False)
def dropout(x, p, u, training):
    if not training:
        return [float(value) for value in x]
    return [0.0 if draw < p else value / (1 - p) for value, draw in zip(x, u)]


@oracle("data-augmentation")
def data_augmentation(image, ops):
    image = torch.tensor(image)
    for name, *arguments in ops:
        if name == "hflip":
            image = torch.flip(image, [1])
        elif name == "vflip":
            image = torch.flip(image, [0])
        elif name == "rot90":
            image = torch.rot90(image, arguments[0])
        else:
            top, left, height, width = arguments
            image = image.narrow(0, top, height).narrow(1, left, width)
    return image


@oracle("l2-regularization")
def l2_regularization(X, y, w, b, lam, learning_rate):
    X, y = tensors(X, y)
    w, b = variables(w, b)
    loss = torch.nn.functional.mse_loss(X @ w + b, y) + lam / 2 * w.square().sum()
    optimizer = torch.optim.SGD([w, b], lr=learning_rate)
    loss.backward()
    optimizer.step()
    return loss, w, b


@oracle("residual-block")
def residual_block(x, W1, W2, Ws):
    linear, relu = torch.nn.functional.linear, torch.nn.functional.relu
    x, W1, W2 = tensors(x, W1, W2)
    shortcut = x if Ws is None else linear(x, *tensors(Ws))
    return relu(linear(relu(linear(x, W1)), W2) + shortcut)


@oracle("compound-scaling", needs_torch=False)
def compound_scaling(coeffs, phi, base):
    alpha, beta, gamma = coeffs
    layers, channels, resolution = base
    width = channels * beta**phi
    nearest = min(range(0, int(width) + 17, 8), key=lambda multiple: abs(multiple - width))
    rounded = next(m for m in (nearest, nearest + 8) if m >= 0.9 * width)
    depth, breadth, side = alpha**phi, beta**phi, gamma**phi
    scaled = resolution * side
    nearest_side = math.floor(scaled) if scaled - math.floor(scaled) < 0.5 else math.floor(scaled) + 1
    return -math.floor(-layers * depth), rounded, nearest_side, depth * breadth * breadth * side * side


@oracle("gradient-clipping")
def gradient_clipping(grads, max_norm):
    parameters = []
    for grad in grads:
        parameter = torch.nn.Parameter(torch.zeros(len(grad)))
        parameter.grad = torch.tensor(grad, dtype=torch.float64)
        parameters.append(parameter)
    # torch adds 1e-6 to the norm that it divides by: far under the tolerance.
    total_norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    return total_norm, [parameter.grad for parameter in parameters]


@oracle("batch-norm")
def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    x, gamma, beta, mean, var = tensors(x, gamma, beta, running_mean, running_var)
    y = torch.nn.functional.batch_norm(x, mean, var, gamma, beta, training, momentum, eps)
    return y, mean, var


@oracle("conv2d-backward")
def conv2d_backward(x, w, dy, stride):
    x, w = variables(x, w)
    b = torch.zeros(1, requires_grad=True)
    y = torch.nn.functional.conv2d(x[None, None], w[None, None], b, stride)
    return (*torch.autograd.grad(y, (x, w), tensors(dy)[0][None, None], retain_graph=True), sum(map(sum, dy)))


@oracle("conv2d-multichannel")
def conv2d_multichannel(x, weight, bias, stride, padding):
    x, weight, bias = tensors(x, weight, bias)
    return torch.nn.functional.conv2d(x[None], weight, bias, stride, padding)[0]


@oracle("transposed-conv2d")
def transposed_conv2d(x, w, stride, padding):
    x, w = tensors(x, w)
    return torch.nn.functional.conv_transpose2d(x[None, None], w[None, None], None, stride, padding)[0, 0]


@oracle("inception-module")
def inception_module(x, w1, w3, w5, wp):
    x, w1, w3, w5, wp = tensors(x, w1, w3, w5, wp)
    functional, x = torch.nn.functional, x[None]
    branches = [
        functional.conv2d(x, w1[:, :, None, None]),
        functional.conv2d(x, w3, padding=1),
        functional.conv2d(x, w5, padding=2),
        functional.conv2d(functional.max_pool2d(x, 3, 1, 1), wp[:, :, None, None]),
    ]
    return torch.cat(branches, dim=1)[0]


@oracle("depthwise-separable-conv")
def depthwise_separable_conv(x, dw, pw, stride, padding):
    x, dw, pw = tensors(x, dw, pw)
    depthwise = torch.nn.functional.conv2d(x[None], dw[:, None], None, stride, padding, groups=len(dw))
    return torch.nn.functional.conv2d(depthwise, pw[:, :, None, None])[0]


@oracle("vanishing-gradient")
def vanishing_gradient(x, w, activation, residual):
    (start,) = variables(x)
    a = start
    for weight in w:
        a = getattr(torch, activation)(weight * a) + (a if residual else 0.0)
    a.backward()
    return a, start.grad.abs().log10()


@oracle("iou-nms")
def iou_nms(boxes, scores, iou_threshold):
    """Areas of pairs by the overlap of intervals along each axis; suppression by a mask over the sorted boxes."""
    boxes, scores = tensors(boxes, scores)
    low, high = boxes.view(-1, 2, 2).unbind(1)
    sides = (torch.minimum(high[:, None], high) - torch.maximum(low[:, None], low)).clamp(min=0)
    overlap, area = sides.prod(-1), (high - low).prod(-1)
    iou = torch.nan_to_num(overlap / (area[:, None] + area - overlap), nan=0.0)
    order = scores.sort(descending=True, stable=True).indices
    alive, keep = torch.ones(len(boxes), dtype=torch.bool), []
    for i in order.tolist():
        if alive[i]:
            keep.append(i)
            alive &= iou[i] <= iou_threshold
    return iou, keep


@oracle("batch-norm-2d")
def batch_norm_2d(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    x, gamma, beta, mean, var = tensors(x, gamma, beta, running_mean, running_var)
    y = torch.nn.functional.batch_norm(x, mean, var, gamma, beta, training, momentum, eps)
    return y, mean, var


@oracle("batch-norm-backward")
def batch_norm_backward(x, gamma, dy, eps):
    leaves = variables(x, gamma, [0.0] * len(gamma))
    batch, gains, shifts = leaves
    if len(x) > 1:
        y = torch.nn.functional.batch_norm(batch, None, None, gains, shifts, training=True, eps=eps)
    else:
        # torch refuses a batch of one: there the normalised value is 0, whatever the input.
        y = gains * (batch - batch) + shifts
    return torch.autograd.grad(y, leaves, *tensors(dy))


@oracle("group-norm")
def group_norm(x, gamma, beta, num_groups, eps):
    x, gamma, beta = tensors(x, gamma, beta)
    if x[0].numel() == num_groups:
        # torch refuses groups of one number: there only the shift is left.
        return (0 * x) + beta[:, None, None]
    return torch.nn.functional.group_norm(x, num_groups, gamma, beta, eps)
