from collections import deque

T_o, T_a, length = (int(input()) for _ in range(3))
inference = iter(eval(input()))
queue, executed = deque(), []
while len(executed) < length:
    if not queue:
        plan = next(inference)
        queue.extend(plan[T_o - 1 + k] for k in range(T_a))
    executed.append(queue.popleft())
print(executed)
