"""Oracles of the warm-up: torch's own operation for each exercise."""

from oracle import oracle, tensors, torch


@oracle("outer-product")
def outer_product(a, b):
    return torch.outer(*tensors(a, b))


@oracle("one-hot")
def one_hot(labels, num_classes):
    y = torch.tensor(labels)
    # torch refuses labels out of range: give them a class of their own, and drop its column.
    y[(y < 0) | (y >= num_classes)] = num_classes
    return torch.nn.functional.one_hot(y, num_classes + 1)[:, :-1]


@oracle("sequence-mask")
def sequence_mask(lengths, max_len):
    rows = [torch.ones(length, dtype=torch.bool) for length in [*lengths, max_len]]
    return torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)[:-1, :max_len]


@oracle("pairwise-distances")
def pairwise_distances(X, Y):
    return torch.cdist(*tensors(X, Y), compute_mode="donot_use_mm_for_euclid_dist")
