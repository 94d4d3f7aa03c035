/** Messages can be as large as a workspace: 400 MB, as in Pulumi's own programs. */
export declare const LIMITS: {
    "grpc.max_receive_message_length": number;
    "grpc.max_send_message_length": number;
};
