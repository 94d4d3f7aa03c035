/** Messages can be as large as a workspace: 400 MB, as in Pulumi's own programs. */
export const LIMITS = {
  "grpc.max_receive_message_length": 400 * 2 ** 20,
  "grpc.max_send_message_length": 400 * 2 ** 20,
};
