import numpy as np


def diagonal_cross_entropy(logits):
    """Mean cross-entropy of the rows of a square matrix, the targets on its diagonal."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - np.diag(shifted))


def clip_contrastive_loss(image_emb, text_emb, temperature):
    """Symmetric contrastive loss of N pairs.

    image_emb, text_emb: (N, d), row i of one belongs to row i of the other. Returns a number.
    """
    images = image_emb / np.linalg.norm(image_emb, axis=1, keepdims=True)
    texts = text_emb / np.linalg.norm(text_emb, axis=1, keepdims=True)
    similarities = images @ texts.T / temperature
    return (diagonal_cross_entropy(similarities) + diagonal_cross_entropy(similarities.T)) / 2


if __name__ == "__main__":
    image_emb, text_emb = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(round(float(clip_contrastive_loss(image_emb, text_emb, float(input()))), 4))
