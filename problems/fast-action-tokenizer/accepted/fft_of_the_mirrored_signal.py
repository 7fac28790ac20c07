import numpy as np

x, scale = np.array(eval(input()), dtype=float), float(input())
H = len(x)
k = np.arange(H)[:, None]
spectrum = np.fft.fft(np.concatenate((x, x[::-1])), axis=0)[:H]
C = (spectrum * np.exp(-0.5j * np.pi * k / H)).real / np.sqrt(2 * H)
C[0] /= np.sqrt(2)
q = np.rint(scale * C)
y = q / scale * np.sqrt(2 * H)
y[0] *= np.sqrt(2)
half = y * np.exp(0.5j * np.pi * k / H)
whole = np.concatenate((half, np.zeros((1, x.shape[1])), half[:0:-1].conj()))
decoded = np.fft.ifft(whole, axis=0).real[:H]
print((q.astype(int).flatten(), decoded, np.abs(decoded - x).max()))
