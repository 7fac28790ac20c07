import numpy as np

real, fake = np.array(eval(input())), np.array(eval(input()))
mean_term = np.sum((real.mean(0) - fake.mean(0)) ** 2)
# C = A^T A and D = B^T B: the roots of the eigenvalues of C D are the singular values of A B^T.
A = (real - real.mean(0)) / np.sqrt(len(real) - 1)
B = (fake - fake.mean(0)) / np.sqrt(len(fake) - 1)
trace_root = np.linalg.norm(A @ B.T, "nuc")
print(mean_term + np.sum(A**2) + np.sum(B**2) - 2 * trace_root, mean_term, trace_root)
