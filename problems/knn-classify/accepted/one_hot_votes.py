import numpy as np

X_train, y_train, X_test = (np.array(eval(input())) for _ in range(3))
k = int(input())
distance = np.linalg.norm(X_test[:, None] - X_train, axis=-1)
order = np.lexsort((np.broadcast_to(np.arange(len(X_train)), distance.shape), distance), axis=-1)[:, :k]
classes = np.array(sorted(set(y_train.tolist())))
votes = (y_train[order][:, :, None] == classes).sum(axis=1)
print(classes[votes.argmax(axis=1)])
print(order)
