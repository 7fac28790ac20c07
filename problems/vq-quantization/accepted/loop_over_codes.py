import numpy as np


def nearest(vector, codebook):
    best, least = 0, float("inf")
    for index, code in enumerate(codebook):
        distance = float(np.linalg.norm(vector - code))
        if distance < least:
            best, least = index, distance
    return best


z = np.array(eval(input()), dtype=float)
codebook = np.array(eval(input()), dtype=float)
beta = float(input())
indices = [nearest(vector, codebook) for vector in z]
z_q = np.stack([codebook[index] for index in indices])
codebook_loss = np.square(z - z_q).mean()
commitment_loss = np.square(z_q - z).mean()
print((indices, np.round(z_q, 4).tolist(), codebook_loss + beta * commitment_loss))
